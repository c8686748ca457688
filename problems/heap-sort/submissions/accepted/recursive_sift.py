class MaxHeap:
    """A max-heap with a recursive repair, in a list that begins at index 1."""

    def __init__(self, nums):
        self.items, self.size = [0, *nums], len(nums)
        for at in range(self.size // 2, 0, -1):
            self.repair(at)

    def repair(self, at):
        largest = max((i for i in (at, 2 * at, 2 * at + 1) if i <= self.size), key=self.items.__getitem__)
        if largest != at:
            self.items[at], self.items[largest] = self.items[largest], self.items[at]
            self.repair(largest)

    def pop(self):
        top, self.items[1] = self.items[1], self.items[self.size]
        self.size -= 1
        if self.size:
            self.repair(1)
        return top


def heap_sort(nums):
    heap = MaxHeap(nums)
    return [heap.pop() for _ in nums][::-1]
