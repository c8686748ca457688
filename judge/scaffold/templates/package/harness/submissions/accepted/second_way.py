# TODO: a solution that goes another way than the reference, so that each proves the other.
def new_problem(start):
    class Sum:
        total = start

        def __call__(self, num):
            self.total += num
            return self.total

    return Sum()
