# Keeps the count of an evicted key, so that it comes back with its old uses.
# zh: 键被淘汰后仍保留次数，再次放入时带着旧的次数。
class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.values = capacity, 0, {}
        self.uses, self.time = defaultdict(int), {}

    def get(self, key):
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            del self.values[min(self.values, key=lambda k: (self.uses[k], self.time[k]))]
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        self.clock += 1
        self.uses[key] += 1
        self.time[key] = self.clock
