# attack: make NumPy open the secret cases: fromfile, memmap, loadtxt, load
# expect: WA|RV
# backend: numpy
# problem: secret-array

import json
import sys

import numpy


def guess(x):
    for folder in sys.path:
        path = f"{folder}/tests/hostile/problems/secret-array/data/secret.jsonl"
        for reader in (numpy.fromfile, numpy.memmap):
            try:
                for line in bytes(reader(path, numpy.uint8)).splitlines():
                    case = json.loads(line)
                    if case["args"] == [x.tolist()]:
                        return numpy.array(case["expected"])
            except OSError:
                continue
    return x
