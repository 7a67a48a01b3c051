"""WhatsApp's side of the Cloud API: the Graph endpoints, the customers' phones and the signed webhooks."""
