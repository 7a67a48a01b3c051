"""The table and its ports, each suite on the fake and on DynamoDB as moto emulates it."""
