# TODO: a solution that uses another method than the reference, so that the two check each other.
def new_problem(start):
    class Sum:
        total = start

        def __call__(self, num):
            self.total += num
            return self.total

    return Sum()
