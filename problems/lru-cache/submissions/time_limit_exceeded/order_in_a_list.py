# Keeps the order of use in a list: every use searches the list for its key, which is O(n).
# zh: 用列表保存使用顺序：每次使用都要在列表里查找这个键，复杂度 O(n)。
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.order = []

    def get(self, key):
        if key not in self.entries:
            return -1
        self.order.remove(key)
        self.order.append(key)
        return self.entries[key]

    def put(self, key, value):
        if key in self.entries:
            self.order.remove(key)
        elif len(self.entries) == self.capacity:
            del self.entries[self.order.pop(0)]
        self.order.append(key)
        self.entries[key] = value
