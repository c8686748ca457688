# habit: the entry is an object that can be called

class Squarer:
    def __call__(self, n):
        return n * n


square = Squarer()
