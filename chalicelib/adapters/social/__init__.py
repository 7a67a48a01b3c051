"""WhatsApp through AWS End User Messaging Social (boto3 `socialmessaging`), the second door.

It never ran against the service: what is known of it and what is not stands in docs/channel.md.
"""
