# attack: raise what ends generators
# expect: RE
# problem: secret-once

def guess(n):
    raise GeneratorExit
