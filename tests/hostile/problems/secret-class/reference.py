class Safe:
    def __init__(self, n):
        raise NotImplementedError("the answer is random and stored only in the data")
