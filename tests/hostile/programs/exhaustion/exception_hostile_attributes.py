# attack: a syntax error with attributes of the wrong types
# expect: RE
# problem: secret-once

def guess(n):
    error = SyntaxError("x")
    error.lineno = error.msg = error.text = error.filename = [error]
    raise error
