"""A library for package authors: case builders, validators and probes, importable inside the sandbox.

A generator writes ``from judge.probes import cases, layouts``. The modules here import nothing of the rest of the
judge, because the sandbox hides it: the judge sends their sources along with the request that runs a generator. NumPy
is imported inside the functions that need it, so that a package without arrays runs where NumPy is not loaded.

- ``cases``: one case as a dict, bilingual reasons, numbered ids
- ``arrays``: array forms, dtypes, rounding to bfloat16, validation of arrays
- ``plain``: validation of plain values, extreme integers
- ``structures``: validation of trees and of operations on an object
- ``precision``: every dtype in several regimes of values, to find a missing upcast
- ``layouts``: views, strides, memory order, the same array passed twice
- ``masks``: every shape that broadcasts to the scores, rows without an allowed key
- ``options``: optional arguments, each alone and in pairs
- ``shapes``: batch shapes and aspect ratios
- ``declaration``: all of these from one declaration of a problem's arguments
"""
