# Takes the oldest key out of the order only, not out of the table, so that get still finds it.
# zh: 淘汰时只从顺序中移除，没有从哈希表里删除，被淘汰的键仍能被 get 找到。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.order = OrderedDict()

    def get(self, key):
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key, value):
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        self.order[key] = True
        self.order.move_to_end(key)
        if len(self.order) > self.capacity:
            self.order.popitem(last=False)
