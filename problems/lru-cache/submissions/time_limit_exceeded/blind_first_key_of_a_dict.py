# Finds the oldest key of a plain dict with next(iter(…)), which walks over the places of all keys deleted before it.
# zh: 用 next(iter(…)) 找普通字典里最旧的键：每次都要跳过前面所有已删除键留下的位置。
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity, self.d = capacity, {}

    def get(self, key: int) -> int:
        if key not in self.d:
            return -1
        self.d[key] = value = self.d.pop(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.capacity:
            del self.d[next(iter(self.d))]
