"""The sandbox: run untrusted code and report what happened. It knows no problem, no answer and no verdict."""
