# A pairing heap: trees that are merged by comparing their roots.
class MinHeap:
    def __init__(self):
        self.root = None

    def merge(self, one, other):
        if one is None:
            return other
        if other[0] < one[0]:
            one, other = other, one
        one[1].append(other)
        return one

    def push(self, value):
        self.root = self.merge(self.root, (value, []))

    def pop(self):
        if self.root is None:
            return None
        value, trees = self.root
        while len(trees) > 1:
            trees = [
                self.merge(*trees[at : at + 2]) if at + 1 < len(trees) else trees[at] for at in range(0, len(trees), 2)
            ]
        self.root = trees[0] if trees else None
        return value

    def peek(self):
        return self.root[0] if self.root else None
