# attack: run bytecode that jumps nowhere
# expect: RE
# problem: secret-once

import types


def guess(n):
    code = guess.__code__.replace(co_code=bytes([100, 255] * 40), co_consts=())
    return types.FunctionType(code, {})(0)
