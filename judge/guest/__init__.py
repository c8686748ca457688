"""Code that runs inside the sandbox. It imports only the standard library, msgspec, the wire format and itself."""
