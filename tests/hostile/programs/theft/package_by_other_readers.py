# attack: make libraries open the secret cases: linecache, mmap, C stdio, io.open_code, an import
# expect: WA|RV

import ctypes
import importlib.util
import io
import json
import linecache
import sys


def answers(text):
    found = {}
    for line in text.splitlines():
        try:
            case = json.loads(line)
            found[case["args"][0]] = case["expected"]
        except (ValueError, LookupError, TypeError):
            continue
    return found


def text():
    libc = ctypes.CDLL(None)
    libc.fopen.restype = ctypes.c_void_p
    found = ""
    for folder in sys.path:
        path = f"{folder}/" + "tests/hostile/problems/secret-number/data/secret.jsonl"
        found += "".join(linecache.getlines(path))
        stream = libc.fopen(path.encode(), b"r")
        if stream:
            buffer = ctypes.create_string_buffer(1 << 16)
            libc.fread(buffer, 1, len(buffer) - 1, ctypes.c_void_p(stream))
            found += buffer.value.decode()
        try:
            found += io.open_code(path).read().decode()
            loader = importlib.util.spec_from_file_location("stolen", path).loader
            found += loader.get_data(path).decode()
        except (OSError, AttributeError):
            continue
    return found


def guess(n):
    return answers(text()).get(n)
