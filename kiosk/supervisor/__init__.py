"""What keeps a window running: started again after a crash or a freeze, paused if it is in vain.

It imports next to nothing, so that nothing it watches over can bring it down: no Qt, no store.
"""
