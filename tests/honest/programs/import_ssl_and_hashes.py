# habit: ssl, hashlib and secrets, which load shared libraries late

def square(n):
    import hashlib
    import hmac
    import secrets
    import ssl
    import uuid

    assert hashlib.sha256(b"x").digest() and hmac.new(b"k", b"x", "md5").digest()
    assert secrets.token_bytes(4) and uuid.uuid4() and ssl.OPENSSL_VERSION
    return n * n
