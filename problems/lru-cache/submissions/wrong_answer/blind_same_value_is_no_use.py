# Does not count a put of the value that is stored already as a use when the cache holds more than 50 keys.
# zh: 超过 50 个键时，存入原有的值不算使用。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        if len(self.data) > 50 and self.data.get(key) == value:
            return
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
