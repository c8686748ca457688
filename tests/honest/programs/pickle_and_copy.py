# habit: deepcopy, pickle and json of one's own data

import copy
import json
import pickle


class Node:
    def __init__(self, value):
        self.value = value


def square(n):
    node = copy.deepcopy(pickle.loads(pickle.dumps(Node(n))))
    return node.value * json.loads(json.dumps({"n": n}))["n"]
