# Shortens its queue of uses when it gets long, and keeps the first use of each key instead of the last.
# zh: 使用记录队列过长时会压缩，却保留每个键最早而非最近的一次使用。
from collections import deque


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.pending = {}
        self.uses = deque()

    def _use(self, key):
        self.uses.append(key)
        self.pending[key] = self.pending.get(key, 0) + 1
        if len(self.uses) > 4 * self.capacity + 1000:
            self.uses = deque(dict.fromkeys(k for k in self.uses if k in self.values))
            self.pending = dict.fromkeys(self.uses, 1)

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            while True:
                old = self.uses.popleft()
                self.pending[old] -= 1
                if not self.pending[old]:
                    break
            del self.values[old]
        self.values[key] = value
        self._use(key)
