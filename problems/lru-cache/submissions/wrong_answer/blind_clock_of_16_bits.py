# Does not refresh the key at every use whose number is a multiple of 65 536.
# zh: 每到第 65 536 次使用就不刷新。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.data, self.uses = capacity, OrderedDict(), 0

    def get(self, key):
        if key not in self.data:
            return -1
        self.uses += 1
        if self.uses % 65536:
            self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
