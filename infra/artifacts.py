"""Uploads what a template refers to by file, and refers to it by address instead."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from infra.target import Target
from infra.template import dump, load

# The properties that may name a local file, by resource type.
FILES = {
    "AWS::Serverless::Function": "CodeUri",
    "AWS::Serverless::LayerVersion": "ContentUri",
    "AWS::Serverless::StateMachine": "DefinitionUri",
}


def upload(target: Target, template: Path) -> str:
    """Upload the template and its files, each once for each content. The template's https address."""
    bucket = _bucket(target)
    body = load(template)
    for resource in body["Resources"].values():
        name = FILES.get(resource["Type"])
        uri = resource["Properties"].get(name) if name else None
        if isinstance(uri, str) and uri.startswith("./"):
            key = _put(target, bucket, (template.parent / uri).read_bytes(), Path(uri).name)
            resource["Properties"][name] = f"s3://{bucket}/{key}"
    key = _put(target, bucket, dump(body).encode(), "template.yaml")
    host = target.endpoint or f"https://s3.{target.region}.amazonaws.com"
    return f"{host}/{bucket}/{key}"


def _bucket(target: Target) -> str:
    """The account's bucket for artifacts, made on first use: private, encrypted, emptied after 30 days."""
    account = target.client("sts").get_caller_identity()["Account"]
    name = f"handoff-artifacts-{account}-{target.region}"
    s3 = target.client("s3")
    try:
        s3.head_bucket(Bucket=name, ExpectedBucketOwner=account)
    except ClientError as error:
        if error.response["Error"]["Code"] not in {"404", "NoSuchBucket"}:
            raise
        _make_bucket(s3, name, target.region)
    return name


def _make_bucket(s3: Any, name: str, region: str) -> None:
    # us-east-1 is the one region that must not be named.
    where = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    s3.create_bucket(Bucket=name, **where)
    closed = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=dict.fromkeys(closed, True))
    rule = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 30}}
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [rule]})


def _put(target: Target, bucket: str, body: bytes, name: str) -> str:
    key = f"{target.stage}/{sha256(body).hexdigest()[:32]}-{name}"
    s3 = target.client("s3")
    try:
        s3.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if error.response["Error"]["Code"] not in {"404", "NoSuchKey"}:
            raise
        s3.put_object(Bucket=bucket, Key=key, Body=body)
    return key
