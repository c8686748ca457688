# attack: GeneratorExit and other exceptions that are no Exception
# expect: RE


def guess(n):
    raise GeneratorExit
