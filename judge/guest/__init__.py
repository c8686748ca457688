"""Code that runs inside the sandbox, in a child: it imports only the standard library, msgspec, the wire and itself."""
