"""Values as data: the wire format, JSON forms, dtypes."""
