# Finds keys by their lowest 20 bits, so keys that differ by a multiple of 2²⁰ are confused.
# zh: 只用键的低 20 位查找，相差 2²⁰ 倍数的键会混淆。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = OrderedDict()

    def get(self, key: int) -> int:
        key &= (1 << 20) - 1
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        key &= (1 << 20) - 1
        if key in self.data:
            self.data.move_to_end(key)
        elif len(self.data) == self.capacity:
            self.data.popitem(last=False)
        self.data[key] = value
