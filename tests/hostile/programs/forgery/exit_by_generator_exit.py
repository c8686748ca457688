# attack: GeneratorExit and other exceptions that do not derive from Exception
# expect: RE


def guess(n):
    raise GeneratorExit
