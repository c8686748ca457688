# Writes the object as JSON and reads it again: keys become strings, tuples lists, and shared lists two.
# zh: 写成 JSON 再读回来：键变成字符串，元组变成列表，共用的列表变成两个。

import json


def deep_copy(obj):
    return json.loads(json.dumps(obj))
