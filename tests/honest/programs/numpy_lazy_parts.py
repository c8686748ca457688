# habit: parts of numpy that load late
# problem: double

import numpy as np
import numpy.fft
import numpy.linalg
import numpy.ma
import numpy.polynomial
import numpy.testing


def double(x):
    assert np.fft.fft(np.ones(4))[0] == 4
    assert np.polynomial.Polynomial([1, 2])(1) == 3
    assert np.allclose(np.linalg.svd(np.eye(3))[1], 1)
    assert np.random.default_rng(0).random() < 1
    numpy.testing.assert_allclose(x, x)
    return x * 2
