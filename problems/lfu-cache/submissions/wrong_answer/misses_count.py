# Counts a get of an absent key as a use of it.
# zh: 查询不存在的键时也增加了它的次数。
class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.values = capacity, 0, {}
        self.uses, self.time = defaultdict(int), {}

    def get(self, key):
        self._use(key)
        return self.values.get(key, -1)

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            victim = min(self.values, key=lambda k: (self.uses[k], self.time[k]))
            del self.values[victim], self.uses[victim]
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        self.clock += 1
        self.uses[key] += 1
        self.time[key] = self.clock
