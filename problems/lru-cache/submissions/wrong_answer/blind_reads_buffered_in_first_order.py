# Collects reads in a buffer until the next eviction and keeps the first of several reads of a key.
# zh: 把读取攒在缓冲区里，直到下次淘汰才处理；同一个键读取多次时按第一次的位置算。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = OrderedDict()
        self.reads = {}

    def _flush(self):
        for key in self.reads:
            self.data.move_to_end(key)
        self.reads.clear()

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.reads.setdefault(key, None)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        self._flush()
        if key in self.data:
            self.data.move_to_end(key)
        elif len(self.data) == self.capacity:
            self.data.popitem(last=False)
        self.data[key] = value
