# Keeps a time stamp per key and searches all of them for the oldest at each eviction, which is O(n).
# zh: 给每个键记一个时间戳，每次淘汰都扫描全部时间戳找最旧的，复杂度 O(n)。
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.clock = 0
        self.entries = {}
        self.used = {}

    def get(self, key):
        if key not in self.entries:
            return -1
        self.clock += 1
        self.used[key] = self.clock
        return self.entries[key]

    def put(self, key, value):
        if key not in self.entries and len(self.entries) == self.capacity:
            oldest = min(self.used, key=self.used.get)
            del self.entries[oldest], self.used[oldest]
        self.clock += 1
        self.used[key] = self.clock
        self.entries[key] = value
