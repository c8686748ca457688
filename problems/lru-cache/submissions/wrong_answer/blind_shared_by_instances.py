# The entries belong to the class, so a second cache begins with those of the first.
# zh: 数据存放在类上，第二个缓存一开始就带着第一个的内容。
from collections import OrderedDict


class LRUCache:
    data = OrderedDict()

    def __init__(self, capacity):
        self.capacity = capacity

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
