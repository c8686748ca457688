"""Problem packages on disk: finding, reading, generating and caching them."""
