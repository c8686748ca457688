# Updates the value of a present key, but does not count that as a use.
# zh: 更新已有的键时只改了值，没有算作一次使用。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        if key not in self.entries:
            return -1
        self.entries.move_to_end(key)
        return self.entries[key]

    def put(self, key, value):
        # Assigning to a present key leaves it where it is in the order.
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
