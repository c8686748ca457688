class Safe:
    def __init__(self, n):
        raise NotImplementedError("the answer is a random one that stands in the data")
