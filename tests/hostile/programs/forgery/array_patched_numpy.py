# attack: replace numpy's comparisons by ones that are always true
# expect: WA
# backend: numpy
# problem: secret-array

import numpy

for name in ("array_equal", "allclose", "isclose", "equal", "all"):
    setattr(numpy, name, lambda *args, **kwargs: True)
numpy.testing.assert_allclose = lambda *args, **kwargs: None


def guess(x):
    return x
