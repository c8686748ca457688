# -*- coding: latin-1 -*-
# habit: a PEP 263 encoding that is not UTF-8

name = 'é'


def square(n):
    return n * n * len(name)
