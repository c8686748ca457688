# Does not count later uses: a key is evicted as soon as its first entry in the queue of uses comes up.
# zh: 没有考虑之后的使用：键的第一条使用记录一出队，就把它淘汰了。
from collections import deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.data, self.queue = capacity, {}, deque()

    def get(self, key):
        if key not in self.data:
            return -1
        if self.queue[-1] != key:
            self.queue.append(key)
        return self.data[key]

    def put(self, key, value):
        if key not in self.data and len(self.data) == self.capacity:
            while (old := self.queue.popleft()) not in self.data or self.queue.count(old) > 1:
                pass
            del self.data[old]
        self.data[key] = value
        self.queue.append(key)
