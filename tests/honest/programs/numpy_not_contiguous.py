# habit: an answer that is a view, transposed and backwards
# problem: double

def double(x):
    return (x[::-1] + x[::-1])[::-1].T.T
