"""The sandbox: runs untrusted code and tells facts. It knows no problem, no answer and no verdict."""
