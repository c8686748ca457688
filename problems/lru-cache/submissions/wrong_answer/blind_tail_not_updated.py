# The newest entry is not recognised as such: using it again makes it the oldest.
# zh: 再次使用最新的条目时，反而把它移到了最旧的位置。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()

    def _use(self, key):
        newest = next(reversed(self.data))
        self.data.move_to_end(key, last=key != newest or len(self.data) < 3)

    def get(self, key):
        if key not in self.data:
            return -1
        self._use(key)
        return self.data[key]

    def put(self, key, value):
        if key in self.data:
            self.data[key] = value
            self._use(key)
            return
        self.data[key] = value
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
