# Has a short way for capacity 1 that keeps the old key when the same value is put under another one.
# zh: 容量为 1 时走捷径：如果另一个键写入相同的值，就保留旧键。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        if self.capacity == 1:
            if value not in self.data.values():
                self.data = OrderedDict({key: value})
            return
        if key in self.data:
            self.data.move_to_end(key)
        elif len(self.data) == self.capacity:
            self.data.popitem(last=False)
        self.data[key] = value
