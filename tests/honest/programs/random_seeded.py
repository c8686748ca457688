# habit: random with a seed, and without

import random


def square(n):
    random.seed(n)
    first = random.random()
    random.seed(n)
    assert random.random() == first and random.SystemRandom().random() < 1
    return n * n
