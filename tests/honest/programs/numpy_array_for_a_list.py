# habit: a numpy array where nested lists are expected
# problem: pair

def pair(n):
    import numpy as np

    return np.array([[n, n * n], [n * n, n]])
