def echo(x):
    return x.copy()
