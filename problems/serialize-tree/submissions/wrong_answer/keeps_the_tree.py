# Keeps the tree in a global dictionary and writes only its key.
# zh: 把树存进全局字典，字符串里只写它的键。


TREES = {}


class Codec:
    def serialize(self, root):
        key = str(len(TREES))
        TREES[key] = root
        return key

    def deserialize(self, data):
        return TREES.get(data)
