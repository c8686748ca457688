# Breaks ties by the time when a key came in, not by its last use.
# zh: 次数相同时按放入的先后淘汰，而不是按最后一次使用。
class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.uses = {}

    def get(self, key):
        if key not in self.values:
            return -1
        self.uses[key] += 1
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            victim = min(self.uses, key=self.uses.get)
            del self.values[victim], self.uses[victim]
        self.values[key] = value
        self.uses[key] = self.uses.get(key, 0) + 1
