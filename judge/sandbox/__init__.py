"""The sandbox: runs untrusted code and reports facts. It knows no problem, no answer and no verdict."""
